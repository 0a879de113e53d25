"""A picture to upload: a plain square as a PNG file."""

import struct
import zlib


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(size, colour=(15, 95, 100)):
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    line = b"\x00" + bytes(colour) * size
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(line * size)), (b"IEND", b""))
    )
