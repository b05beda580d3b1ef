using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Storage;
using NodaTime;

namespace Dashboard.Operations.Snapshots;

/// <summary>
/// What facts follow from, and nothing else: the state of the record (which holds its settings), the very program that reads and derives it, and the
/// zones' rules. Equal keys, equal facts.
/// </summary>
internal sealed record SnapshotKey(string InstanceId, long Revision, string? WhenMade)
{
    /// <summary>Raised when the file's form changes.</summary>
    private const int Format = 3;

    /// <summary>A build that differs in anything has other identifiers of its modules.</summary>
    private static readonly string Program = string.Join(
        ' ', new[] { typeof(RecordedEvent), typeof(RecordDatabase), typeof(FactStore), typeof(SnapshotKey) }.Select(one => one.Module.ModuleVersionId.ToString("N")));

    public string Text => string.Join('\n', Format, InstanceId, Revision, WhenMade, Program, DateTimeZoneProviders.Tzdb.VersionId, BitConverter.IsLittleEndian);
}
