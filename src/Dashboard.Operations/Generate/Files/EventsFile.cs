using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dashboard.Domain.Record;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Operations.Generate.Files;

/// <summary>
/// Made-up events as canonical CSV. Its codes hold no comma, quote or line end, so none is ever quoted; times are in whole
/// seconds UTC, those known to the day a bare date of the reporting zone.
/// </summary>
internal static class EventsFile
{
    private const string Header = "tweet_id,action,occurred_at,department,stage,actor,purpose,language,channel,lane,pair";

    /// <summary>Writes plain CSV and leaves the stream open.</summary>
    public static void WriteCsv(Stream target, IEnumerable<CanonicalEvent> events, DateTimeZone reportingZone, CancellationToken cancellationToken)
    {
        using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        text.NewLine = "\n";
        text.WriteLine(Header);
        foreach (var e in events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            text.WriteLine(string.Join(
                ',', e.TweetId, e.Action.Code(), TimeOf(e, reportingZone), e.Department, e.Stage, e.Actor, e.Purpose, e.Language, e.Channel, e.Lane, e.Pair));
        }
    }

    /// <summary>The same, compressed; the header holds no time and no name, so equal events give equal bytes on one version of .NET.</summary>
    public static void WriteGzip(Stream target, IEnumerable<CanonicalEvent> events, DateTimeZone reportingZone, CancellationToken cancellationToken)
    {
        using var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true);
        WriteCsv(gzip, events, reportingZone, cancellationToken);
    }

    private static string TimeOf(in CanonicalEvent e, DateTimeZone reportingZone) => e.Precision == TimePrecision.Day
        ? LocalDatePattern.Iso.Format(Instant.FromUnixTimeMilliseconds(e.OccurredAt).InZone(reportingZone).Date)
        : DateTimeOffset.FromUnixTimeMilliseconds(e.OccurredAt).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
