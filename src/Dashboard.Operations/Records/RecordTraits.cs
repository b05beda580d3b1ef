using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;

namespace Dashboard.Operations.Records;

/// <summary>What is known of a record besides its facts.</summary>
/// <param name="Stages">Those that its events name.</param>
/// <param name="IsSynthetic">Whether any of its tweets is made up.</param>
internal sealed record RecordTraits(IReadOnlyList<string> Stages, bool IsSynthetic)
{
    public static RecordTraits Of(FactStore facts, IReadOnlyList<string> stages) => new(stages, facts.TweetIds.Any(SyntheticMark.Bears));
}
