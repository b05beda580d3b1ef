using Dashboard.Operations.Export;
using Dashboard.Operations.Records;

namespace Dashboard.Web.Hosting;

/// <summary>A file that can be downloaded: its name in the address, its type, and how it is written.</summary>
internal sealed record ExportFile(string Name, string Extension, string ContentType, Func<LoadedRecord, ExportScope, Stream, CancellationToken, Task> WriteAsync)
{
    public static IReadOnlyList<ExportFile> All { get; } =
    [
        .. ExportTable.All.Select(table => new ExportFile(table.Name, "csv", "text/csv; charset=utf-8", table.WriteAsync)),
        new(ExportManifest.Name, "json", "application/json; charset=utf-8", WriteManifestAsync),
    ];

    /// <summary>As the last part of its address.</summary>
    public string FileName => $"{Name}.{Extension}";

    /// <summary>As the browser keeps it: ASCII alone, and nothing of what a reader or a record wrote.</summary>
    public string SavedAs(RecordIdentity identity) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}_r{identity.Revision}_{DateTimeOffset.FromUnixTimeMilliseconds(identity.AsOf):yyyyMMdd'T'HHmmss'Z'}.{Extension}");

    private static async Task WriteManifestAsync(LoadedRecord record, ExportScope scope, Stream output, CancellationToken cancellationToken)
    {
        using var written = new MemoryStream();
        ManifestJson.Write(written, await ExportManifest.MakeAsync(record, scope, cancellationToken));
        await output.WriteAsync(written.GetBuffer().AsMemory(0, (int)written.Length), cancellationToken);
    }
}
