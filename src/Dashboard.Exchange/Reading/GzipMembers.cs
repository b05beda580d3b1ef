using System.Buffers.Binary;
using System.IO.Compression;

namespace Dashboard.Exchange.Reading;

/// <summary>
/// Unpacks a .gz file of one or more members (RFC 1952) and believes nothing: the framework's <see cref="GZipStream"/> takes
/// a file that was cut off, or has something else behind it, for a whole one. Here every member's checksum and length must
/// be there, and after the last nothing.
/// </summary>
internal sealed class GzipMembers(Stream packed, string file, ReadLimits limits, Func<long> packedBytes) : ForwardStream
{
    private const int TrailerBytes = 8;

    private readonly PackedChunks _chunks = new(packed);
    private DeflateStream? _member;
    private Crc32 _crc;
    private uint _memberBytes;
    private long _unpacked;
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        while (!_ended && buffer.Length > 0)
        {
            _member ??= Begin();
            var read = Inflate(buffer);
            if (read > 0)
            {
                _crc.Add(buffer[..read]);
                _memberBytes = unchecked(_memberBytes + (uint)read);
                _unpacked += read;
                if (_unpacked > limits.UnpackedBytes
                    || (_unpacked > limits.RatioCountsFrom && _unpacked / limits.UnpackedRatio > packedBytes()))
                {
                    throw FileFaults.UnpacksToTooMuch(file);
                }

                return read;
            }

            End();
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _member?.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private DeflateStream Begin()
    {
        var header = _chunks.Take(10);
        if (header.Length < 10 || header[0] != 0x1F || header[1] != 0x8B || header[2] != 8)
        {
            throw FileFaults.GzipCut(file);
        }

        var flags = header[3];
        if ((flags & 4) != 0)
        {
            var length = _chunks.Take(2);
            _chunks.Skip(length.Length < 2 ? throw FileFaults.GzipCut(file) : BinaryPrimitives.ReadUInt16LittleEndian(length));
        }

        // FNAME and FCOMMENT end at a NUL, FHCRC is two bytes.
        for (var bit = 8; bit <= 16; bit <<= 1)
        {
            if ((flags & bit) != 0 && !_chunks.SkipPast(0))
            {
                throw FileFaults.GzipCut(file);
            }
        }

        _chunks.Skip((flags & 2) != 0 ? 2 : 0);
        (_crc, _memberBytes) = (default, 0);
        return new DeflateStream(_chunks, CompressionMode.Decompress, leaveOpen: true);
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return _member!.Read(buffer);
        }
        catch (InvalidDataException fault)
        {
            throw FileFaults.GzipDamaged(file, fault);
        }
    }

    /// <summary>
    /// The inflater reads ahead and does not say where it stopped, but it asks for bytes only when it has used all it had:
    /// so the member ends within the last chunk it was given, right before the trailer that its content calls for.
    /// </summary>
    private void End()
    {
        _member!.Dispose();
        _member = null;
        Span<byte> trailer = stackalloc byte[TrailerBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _memberBytes);
        if (!_chunks.RewindTo(trailer))
        {
            throw FileFaults.GzipCut(file);
        }

        _chunks.Skip(TrailerBytes);
        var next = _chunks.PeekTwo();
        _ended = next.Length == 0;
        if (!_ended && !next.SequenceEqual<byte>([0x1F, 0x8B]))
        {
            throw FileFaults.GzipFollowedBySomething(file);
        }
    }
}
