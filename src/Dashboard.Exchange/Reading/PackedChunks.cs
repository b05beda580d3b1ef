namespace Dashboard.Exchange.Reading;

/// <summary>Packed bytes handed out chunk by chunk, of which the last chunk can be gone back into.</summary>
internal sealed class PackedChunks(Stream packed) : ForwardStream
{
    private const int ChunkBytes = 16 * 1024;

    private byte[] _chunk = [];
    private int _position;
    private int _handedOutFrom;

    public override int Read(Span<byte> buffer)
    {
        Fill(1);
        var taken = Math.Min(buffer.Length, _chunk.Length - _position);
        _chunk.AsSpan(_position, taken).CopyTo(buffer);
        _handedOutFrom = _position;
        _position += taken;
        return taken;
    }

    /// <summary>The next bytes, fewer at the end.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        Fill(count);
        var taken = Math.Min(count, _chunk.Length - _position);
        _position += taken;
        _handedOutFrom = _position;
        return _chunk.AsSpan(_position - taken, taken);
    }

    public void Skip(int count)
    {
        while (count > 0 && Take(Math.Min(count, ChunkBytes)) is { Length: > 0 } skipped)
        {
            count -= skipped.Length;
        }
    }

    /// <summary>Whether there was such a byte to go past.</summary>
    public bool SkipPast(byte value)
    {
        while (Take(1) is [var next])
        {
            if (next == value)
            {
                return true;
            }
        }

        return false;
    }

    public ReadOnlySpan<byte> PeekTwo()
    {
        Fill(2);
        return _chunk.AsSpan(_position, Math.Min(2, _chunk.Length - _position));
    }

    /// <summary>Goes to where <paramref name="bytes"/> begin, in what was handed out last or right behind it.</summary>
    public bool RewindTo(ReadOnlySpan<byte> bytes)
    {
        var handedOut = _position - _handedOutFrom;
        _position = _handedOutFrom;
        Fill(handedOut + bytes.Length);
        var searched = _chunk.AsSpan(_position, Math.Min(handedOut + bytes.Length, _chunk.Length - _position));
        var found = searched.IndexOf(bytes);
        if (found < 0)
        {
            return false;
        }

        _position += found;
        _handedOutFrom = _position;
        return true;
    }

    private void Fill(int count)
    {
        var held = _chunk.Length - _position;
        if (held >= count)
        {
            return;
        }

        var grown = new byte[Math.Max(ChunkBytes, held + count)];
        _chunk.AsSpan(_position).CopyTo(grown);
        var filled = held + packed.ReadAtLeast(grown.AsSpan(held), count - held, throwOnEndOfStream: false);
        _chunk = filled == grown.Length ? grown : grown[..filled];
        (_position, _handedOutFrom) = (0, 0);
    }
}
