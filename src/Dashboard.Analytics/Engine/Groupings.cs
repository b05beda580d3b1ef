using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Every segment is a group.</summary>
internal sealed class BySegment(int segments) : Grouping
{
    public override int Count => segments;

    public override int Of(int segment, Profiles profiles, int profile) => segment;

    public override int Of(int segment, FactStore facts, int tweet) => segment;
}

/// <summary>
/// Every segment within every value of an attribute is a group: the groups of one value stand together, in the order of the segments; slot 0 is the unknown value.
/// </summary>
internal sealed class ByAttribute(FactStore facts, TweetAttribute attribute, int segments) : Grouping
{
    public override TweetAttribute? Attribute => attribute;

    public override int Count => (facts.CodesOf(attribute).Count + 1) * segments;

    /// <param name="slot">0 for the unknown value, then the codes in their order.</param>
    public int OfSlot(int segment, int slot) => (slot * segments) + segment;

    public override int Of(int segment, Profiles profiles, int profile) => OfSlot(segment, profiles.CodeOf(profile, attribute) + 1);

    public override int Of(int segment, FactStore facts, int tweet) => OfSlot(segment, facts.Columns.Attribute(attribute)[tweet] + 1);
}
