using System.Collections.Immutable;
using System.Reflection;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Export;

/// <summary>What proves an export: of which tweets and which state of which record its tables are, and the SHA-256 of each table's bytes.</summary>
/// <param name="Query">Names and values that give the same bytes again, in an address or on the command line.</param>
/// <param name="Words">The selection and the focus, in words.</param>
/// <param name="Program">The version that made it.</param>
public sealed record ExportManifest(
    RecordIdentity Identity,
    bool IsSynthetic,
    ImmutableArray<KeyValuePair<string, string>> Query,
    Bilingual Words,
    Reconciliation Reconciliation,
    ImmutableArray<ManifestTable> Tables,
    string Program)
{
    /// <summary>As addresses and the command line name it.</summary>
    public const string Name = "manifest";

    /// <summary>Writes every table to nowhere, for its hash.</summary>
    /// <exception cref="FaultException">The database can't be read any more, or is another one by now.</exception>
    public static async Task<ExportManifest> MakeAsync(LoadedRecord record, ExportScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(scope);
        var tables = ImmutableArray.CreateBuilder<ManifestTable>();
        foreach (var table in ExportTable.All)
        {
            using var output = new HashedOutput();
            var rows = await table.WriteAsync(record, scope, output, cancellationToken);
            tables.Add(new(table.Name, table.Columns, rows, output.Length, output.Sha256()));
        }

        return new(
            record.Identity,
            record.Description.IsSynthetic,
            [.. scope.Pinned(record.Identity)],
            SelectionWords.Of(scope, record.Description),
            record.Summary(scope.Selection, cancellationToken).Reconciliation,
            tables.ToImmutable(),
            typeof(ExportManifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");
    }
}

/// <param name="Name">The table's; its file is named after it, with <c>.csv</c>.</param>
/// <param name="Rows">Without the header.</param>
/// <param name="Sha256">Of the whole file, in hexadecimal.</param>
public sealed record ManifestTable(string Name, IReadOnlyList<string> Columns, long Rows, long Bytes, string Sha256);
