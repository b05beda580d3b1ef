using System.Globalization;
using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>One original and its version in the other language, from the draft to the end, as the log keeps them.</summary>
internal sealed class PostSimulation(PostPlan plan, RandomStream random, OfficeHours hours, Staff staff)
{
    public IEnumerable<TweetLog> Run()
    {
        var quirks = new LogQuirks(plan, random, hours);
        var original = new OriginalWalk(plan, random, hours, staff).Run(NewLog(plan.Language));
        yield return Close(original.Log, original.Closing, quirks);
        if (!plan.IsPaired)
        {
            yield break;
        }

        var log = NewLog(plan.Language == "fr" ? "en" : "fr");
        var closing = new VersionWalk(plan, original, random, hours, staff).Run(log);
        yield return Close(log, closing, quirks);
    }

    private static TweetLog Close(TweetLog log, Closing? closing, LogQuirks quirks)
    {
        if (closing is not null)
        {
            log.CutAt(closing.At);
            log.Add(closing.Action, closing.At, closing.Stage, closing.Actor);
        }

        quirks.Apply(log, closing);
        return log;
    }

    private TweetLog NewLog(string language)
    {
        var department = plan.Department.Code.ToLowerInvariant();
        var post = string.Create(CultureInfo.InvariantCulture, $"{SyntheticMark.TweetIdPrefix}{department}-{plan.Number:000000}");
        var suffix = language == "bilingual" ? "bi" : language;
        return new TweetLog(new CanonicalEvent(
            $"{post}-{suffix}",
            ApprovalAction.Created,
            plan.Created,
            Department: plan.Department.Code,
            Purpose: plan.Purpose,
            Language: language,
            Channel: $"{department}-{(language == "fr" ? "fr" : "en")}",
            Lane: plan.Lane.Code,
            Pair: plan.IsPaired ? post : null));
    }
}
