using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Records;
using NodaTime.Text;

namespace Dashboard.Operations.Export;

/// <summary>Which tweets an export holds, in words that stay true in a file: days as dates, codes with the names that the settings give them.</summary>
public static class SelectionWords
{
    /// <summary>One sentence; its parts are separated by semicolons.</summary>
    public static Bilingual Of(ExportScope scope, RecordDescription record)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(record);
        var parts = OfSelection(scope.Selection, record).Concat(OfFocus(scope.Focus, record)).ToArray();
        return new(
            string.Join("; ", parts.Select(part => part.English)) + ".",
            string.Join("; ", parts.Select(part => part.French)) + ".");
    }

    private static IEnumerable<Bilingual> OfSelection(Selection selection, RecordDescription record)
    {
        yield return Period(selection);
        foreach (var (codes, name, known) in new[]
        {
            (selection.Departments, new Bilingual("departments", "ministères"), record.Catalog.Departments),
            (selection.Purposes, new Bilingual("purposes", "buts"), record.Catalog.Purposes),
            (selection.Languages, new Bilingual("languages", "langues"), record.Catalog.Languages),
            (selection.Lanes, new Bilingual("lanes", "voies"), record.Catalog.Lanes),
            (selection.Channels, new Bilingual("channels", "canaux"), record.Catalog.Channels),
        })
        {
            if (!codes.IsAll)
            {
                var names = codes.Select(code => Name(code, known)).ToArray();
                yield return Colon(name, new(
                    string.Join(", ", names.Select(named => named.English)), string.Join(", ", names.Select(named => named.French))));
            }
        }

        yield return selection.Clock == ClockKind.Working
            ? new("durations in working time", "durées en temps ouvrable")
            : new("durations in elapsed time", "durées en temps écoulé");
    }

    private static Bilingual Period(Selection selection)
    {
        var by = selection.DateBasis == DateBasis.Start ? new Bilingual("started", "commencés") : new Bilingual("ended", "terminés");
        return (selection.From, selection.To) switch
        {
            ({ } from, { } to) => new(
                $"tweets {by.English} from {Iso(from)} to {Iso(to.PlusDays(-1))}", $"tweets {by.French} du {Iso(from)} au {Iso(to.PlusDays(-1))}"),
            ({ } from, null) => new($"tweets {by.English} from {Iso(from)} on", $"tweets {by.French} à partir du {Iso(from)}"),
            (null, { } to) => new($"tweets {by.English} up to {Iso(to.PlusDays(-1))}", $"tweets {by.French} jusqu’au {Iso(to.PlusDays(-1))}"),
            _ => new("all tweets of the record", "tous les tweets du dossier"),
        };
    }

    private static IEnumerable<Bilingual> OfFocus(TweetFocus focus, RecordDescription record)
    {
        if (focus.Stage is { } stage)
        {
            yield return Colon(new("with a visit at", "avec une visite à"), Name(stage, record.Catalog.Stages));
        }

        if (focus.Outcome is { } outcome)
        {
            yield return Colon(new("outcome", "issue"), Bilingual.Same(outcome.Code()));
        }

        if (focus.IsUnpublished)
        {
            yield return new("ended unpublished (rejected, withdrawn or expired)", "terminés sans publication (rejetés, retirés ou expirés)");
        }

        if (focus.ApprovedBy is { } role)
        {
            yield return Colon(new("published and approved by", "publiés et approuvés par"), Name(role, record.Catalog.Stages));
        }

        if (focus.Approvers is { } approvers)
        {
            yield return Colon(new("approvers", "approbateurs"), approvers.OrMore
                ? new($"{Number(approvers.Count)} or more", $"{Number(approvers.Count)} ou plus")
                : Bilingual.Same(Number(approvers.Count)));
        }

        if (focus.TimeToPublishFrom is { } shortest)
        {
            yield return new($"time to publish at least {Number(shortest)} ms", $"délai de publication d’au moins {Number(shortest)}\u00A0ms");
        }

        if (focus.TimeToPublishTo is { } longest)
        {
            yield return new($"time to publish below {Number(longest)} ms", $"délai de publication inférieur à {Number(longest)}\u00A0ms");
        }

        if (focus.Flag is { } flag)
        {
            yield return Colon(new("flag", "drapeau"), Bilingual.Same(flag.Code()));
        }

        if (focus.Arrived is { } arrived)
        {
            yield return new(
                $"a visit opened on weekday {Number((int)arrived.Day)} (1 is Monday) from {Number(arrived.Hour)}:00 to {Number(arrived.Hour)}:59",
                $"une visite ouverte le jour {Number((int)arrived.Day)} de la semaine (1\u00A0= lundi) de {Number(arrived.Hour)}\u00A0h 00 à {Number(arrived.Hour)}\u00A0h 59");
        }

        if (focus.IsOverdue)
        {
            yield return new("in flight and overdue", "en cours et en retard");
        }
    }

    private static Bilingual Colon(Bilingual name, Bilingual value) =>
        new($"{name.English}: {value.English}", $"{name.French}\u00A0: {value.French}");

    /// <summary>The name with its code, where they differ.</summary>
    private static Bilingual Name(string code, ImmutableArray<NamedCode> known) =>
        code.Length == 0 ? new("unknown", "inconnu")
        : known.FirstOrDefault(named => named.Code == code)?.Name is { } name && name != Bilingual.Same(code)
            ? new($"{name.English} ({code})", $"{name.French} ({code})")
            : Bilingual.Same(code);

    private static string Iso(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
