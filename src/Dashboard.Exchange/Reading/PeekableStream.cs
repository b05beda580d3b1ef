namespace Dashboard.Exchange.Reading;

/// <summary>A forward-only stream whose beginning can be looked at before it is read.</summary>
internal sealed class PeekableStream(Stream inner) : ForwardStream
{
    private byte[] _ahead = [];
    private int _position;

    /// <summary>The next bytes, at most <paramref name="count"/>, fewer only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        var held = _ahead.Length - _position;
        if (held < count)
        {
            var grown = new byte[count];
            _ahead.AsSpan(_position).CopyTo(grown);
            var filled = held + inner.ReadAtLeast(grown.AsSpan(held), count - held, throwOnEndOfStream: false);
            (_ahead, _position) = (grown[..filled], 0);
        }

        return _ahead.AsSpan(_position, Math.Min(count, _ahead.Length - _position));
    }

    public override int Read(Span<byte> buffer)
    {
        var held = _ahead.Length - _position;
        if (held == 0)
        {
            return inner.Read(buffer);
        }

        var taken = Math.Min(held, buffer.Length);
        _ahead.AsSpan(_position, taken).CopyTo(buffer);
        _position += taken;
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
