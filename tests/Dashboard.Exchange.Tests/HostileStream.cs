namespace Dashboard.Exchange.Tests;

/// <summary>A file of any length that takes no room: a beginning, a piece said over and over, an end.</summary>
internal sealed class HostileStream(byte[] start, byte[] piece, long pieces, byte[] end) : Stream
{
    private readonly long _length = start.Length + (piece.Length * pieces) + end.Length;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && _position < _length)
        {
            var (source, at) = _position < start.Length ? (start, (int)_position)
                : _position >= _length - end.Length ? (end, (int)(_position - (_length - end.Length)))
                : (piece, (int)((_position - start.Length) % piece.Length));
            var count = Math.Min(buffer.Length - written, source.Length - at);
            source.AsSpan(at, count).CopyTo(buffer[written..]);
            written += count;
            _position += count;
        }

        return written;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
