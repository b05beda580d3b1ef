using System.Collections.Immutable;
using CsCheck;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Records;
using NodaTime;

namespace Dashboard.Cli.Tests.Agreement;

/// <summary>Selections and focuses that a reader of one record could choose.</summary>
internal static class RandomSelections
{
    public static Gen<Selection> Of(LoadedRecord record)
    {
        var (description, catalog) = (record.Description, record.Description.Catalog);
        var first = description.FirstDay!.Value;
        var last = Instant.FromUnixTimeMilliseconds(description.AsOf).InZone(description.ReportingZone).Date;
        var day = Gen.Int[-10, Period.DaysBetween(first, last) + 10].Select(days => Gen.Bool.Select(isSet => isSet ? first.PlusDays(days) : (LocalDate?)null)).SelectMany(gen => gen);
        return from departments in Codes(catalog.Departments)
               from purposes in Codes(catalog.Purposes)
               from languages in Codes(catalog.Languages)
               from channels in Codes(catalog.Channels)
               from lanes in Codes(catalog.Lanes)
               from one in day
               from other in day
               where one is null || one != other // an empty range is refused, not asked
               from isByStart in Gen.Bool
               from isWorking in Gen.Bool
               select new Selection
               {
                   Departments = departments,
                   Purposes = purposes,
                   Languages = languages,
                   Channels = channels,
                   Lanes = lanes,
                   From = one < other || other is null ? one : other,
                   To = one < other || other is null ? other : one,
                   DateBasis = isByStart ? DateBasis.Start : DateBasis.End,
                   Clock = isWorking ? ClockKind.Working : ClockKind.Elapsed,
               };
    }

    public static Gen<TweetFocus> FocusOf(LoadedRecord record) =>
        from stage in Gen.Frequency((2, Gen.Const((string?)null)), (1, OneOf(["author", "scheduled", .. record.Description.Catalog.Stages.Select(stage => stage.Code)])!))
        from outcome in Gen.Int[-4, OutcomeCodes.All.Count - 1].Select(index => index < 0 ? null : (Outcome?)OutcomeCodes.All[index])
        from approvers in Gen.Frequency((3, Gen.Const((ApproversFocus?)null)), (1, Gen.Select(Gen.Int[0, 9], Gen.Bool).Select(pair => (ApproversFocus?)new ApproversFocus(pair.Item1, pair.Item2))))
        from hours in Gen.Frequency((2, Gen.Const((int?)null)), (1, Gen.Int[0, 100].Select(hours => (int?)hours)))
        from flag in Gen.Int[-6, TweetFlagCodes.All.Count - 1].Select(index => index < 0 ? null : (TweetFlags?)TweetFlagCodes.All[index].Flag)
        from arrived in Gen.Frequency((5, Gen.Const((ArrivedFocus?)null)), (1, Gen.Select(Gen.Int[1, 5], Gen.Int[8, 16]).Select(pair => (ArrivedFocus?)new ArrivedFocus((IsoDayOfWeek)pair.Item1, pair.Item2))))
        from isOverdue in Gen.Int[0, 7].Select(number => number == 0)
        select new TweetFocus
        {
            Stage = stage,
            Outcome = outcome,
            Approvers = approvers,
            TimeToPublishFrom = hours * 3_600_000L,
            TimeToPublishTo = hours * 7_200_000L,
            Flag = flag,
            Arrived = arrived,
            IsOverdue = isOverdue,
        };

    /// <summary>As it is typed.</summary>
    public static string[] Options(IEnumerable<KeyValuePair<string, string>> said) =>
        [.. said.SelectMany(pair => new[] { "--" + pair.Key.Replace('_', '-'), pair.Value })];

    private static Gen<CodeSet> Codes(ImmutableArray<NamedCode> codes) => codes.IsEmpty
        ? Gen.Const(CodeSet.All)
        : Gen.Frequency((4, Gen.Const(CodeSet.All)), (1, OneOf([.. codes.Select(code => code.Code)]).Array[1, 3].Select(chosen => CodeSet.Of(chosen))));

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
