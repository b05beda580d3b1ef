namespace Dashboard.Exchange.Reading;

/// <summary>Counts what has been read of the file itself, for progress and for the ratio of compression.</summary>
internal sealed class CountingStream(Stream inner) : ForwardStream
{
    public long BytesRead { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        BytesRead += read;
        return read;
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
