using System.Collections.Immutable;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using NodaTime;

namespace Dashboard.Operations.Records;

/// <summary>What a page must know of the record besides its figures: how current it is, and which codes it knows.</summary>
/// <param name="AsOf">UTC milliseconds up to which the record is held to be complete; 0 where it is empty.</param>
/// <param name="Revision">Number of the revision that all figures are from.</param>
/// <param name="IsSynthetic">Whether any of its tweets is made up.</param>
/// <param name="FirstDay">Local day of the first start; <see langword="null"/> where the record is empty.</param>
/// <param name="Tweets">Tweets in the record.</param>
/// <param name="Events">Counted events in the record.</param>
/// <param name="ReportingZone">The zone in which days, weeks and ranges are cut.</param>
public sealed record RecordDescription(
    long AsOf,
    long Revision,
    bool IsSynthetic,
    LocalDate? FirstDay,
    int Tweets,
    long Events,
    DateTimeZone ReportingZone,
    RecordSettings Settings,
    RecordCatalog Catalog);

/// <summary>
/// Every code that a reader can filter by, with its names. Departments and stages stand in the order of the settings, those that
/// only events name after them by code; the others by code. An empty code (<em>unknown</em>) is listed last where it occurs.
/// </summary>
public sealed record RecordCatalog(
    ImmutableArray<NamedCode> Departments,
    ImmutableArray<NamedCode> Stages,
    ImmutableArray<NamedCode> Purposes,
    ImmutableArray<NamedCode> Languages,
    ImmutableArray<NamedCode> Channels,
    ImmutableArray<NamedCode> Lanes);

/// <param name="Name">The settings' name, else the code itself; for an empty code "unknown" in both languages.</param>
/// <param name="Tweets">Tweets of the whole record that bear it (0 for stages).</param>
public sealed record NamedCode(string Code, Bilingual Name, int Tweets);
