using Dashboard.Domain.Text;
using Dashboard.Exchange.Mapping;
using Dashboard.Exchange.Reading.Csv;
using Dashboard.Exchange.Reading.Xes;

namespace Dashboard.Exchange.Reading;

/// <summary>
/// Opens files of events by what is in them, never by their extension: CSV or XES (IEEE 1849), plain or in gzip.
/// XES without a profile is read by the canonical names as keys of the event, else of the trace, else by the standard
/// extensions: <c>concept:name</c> of the trace is the tweet and of the event the action, <c>time:timestamp</c> the time,
/// <c>org:resource</c> the actor, <c>identity:id</c> the event's identifier.
/// </summary>
public static class EventFile
{
    /// <exception cref="FaultException">The file is missing, unreadable, or not what can be read here.</exception>
    public static EventReader Open(string path, ReadOptions options)
    {
        var file = Path.GetFileName(path);
        FileStream content;
        try
        {
            content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw FileFaults.NotFound(path, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.NotReadable(path, fault);
        }

        return Open(content, file, options);
    }

    /// <summary>Reads a stream from where it stands, and owns it.</summary>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="FaultException">It is not what can be read here.</exception>
    public static EventReader Open(Stream content, string file, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        var total = content.CanSeek ? content.Length : 0;
        var counted = new CountingStream(content);
        try
        {
            var text = Unpacked(counted, file, options.Limits);
            RowSource rows = FileKinds.IsXml(text, file)
                ? new XesRows(text, file, options)
                : new CsvRows(text, file, options);
            return new EventReader(file, rows, new RowMapper(rows, options), () => counted.BytesRead, total);
        }
        catch (Exception fault)
        {
            counted.Dispose();
            if (fault is IOException or UnauthorizedAccessException)
            {
                throw FileFaults.NotReadable(file, fault);
            }

            throw;
        }
    }

    private static PeekableStream Unpacked(CountingStream counted, string file, ReadLimits limits)
    {
        var content = new PeekableStream(counted);
        if (!FileKinds.IsGzip(content))
        {
            return content;
        }

        var unpacked = new PeekableStream(new GzipMembers(content, file, limits, () => counted.BytesRead));
        return FileKinds.IsGzip(unpacked) ? throw FileFaults.GzipInGzip(file) : unpacked;
    }
}
