using CsCheck;
using Dashboard.Analytics.Groups;
using static Dashboard.Analytics.Groups.GroupVisibility;

namespace Dashboard.Analytics.Tests.Groups;

public sealed class SmallGroupsTests
{
    private const int LargestWithoutTotal = 9;

    [Theory]
    [InlineData(new int[0], "", false)]
    [InlineData(new[] { 5, 70 }, "5 70", false)]
    // Two small ones, 5 in all: (1, 4), (2, 3), (3, 2) or (4, 1).
    [InlineData(new[] { 2, 70, 3 }, "<5 70 <5", false)]
    // 7 less 3 is 4 and the other way round: (3, 4) or (4, 3).
    [InlineData(new[] { 4, 70, 3 }, "<5 70 <5", false)]
    // 8 can only be 4 and 4, so 30 goes, too: with 38 the small ones have 2, 3, 4 or 8.
    [InlineData(new[] { 4, 70, 4, 30 }, "<5 70 <5 –", false)]
    // 3 is a small group of its own.
    [InlineData(new[] { 1, 70, 2, 30 }, "<5 70 <5 –", false)]
    // A small one alone is the total less the others.
    [InlineData(new[] { 3, 70, 30 }, "<5 70 –", false)]
    [InlineData(new[] { 3, 30 }, "<5 –", false)]
    // 6 = 1 + 5 alone: the total goes, as it does up to 4 + 6, so that the small one may have 1, 2, 3 or 4.
    [InlineData(new[] { 1, 5 }, "<5 –", true)]
    [InlineData(new[] { 4, 6 }, "<5 –", true)]
    // 11 = 1 + 10 = 2 + 9 = 3 + 8 = 4 + 7.
    [InlineData(new[] { 4, 7 }, "<5 –", false)]
    // Below 6 the next size can only be 5: nothing is gained by withholding it.
    [InlineData(new[] { 1, 5, 6 }, "<5 5 6", true)]
    // 10 = 4 + 6 alone, since a group of 7 is shown and 1 + 9 would have it withheld first; 1 + 5 likewise: 1 or 4.
    [InlineData(new[] { 4, 6, 7 }, "<5 – 7", true)]
    [InlineData(new[] { 1, 5, 7 }, "<5 – 7", true)]
    // 8 = 2 + 6 = 3 + 5.
    [InlineData(new[] { 3, 5, 7 }, "<5 – 7", false)]
    // Two of the next size: both go. 2 + 6 + 6 = 14 is 4 + 5 + 5, too.
    [InlineData(new[] { 2, 6, 6, 9 }, "<5 – – 9", false)]
    // Nothing else to withhold: the totals go.
    [InlineData(new[] { 3 }, "<5", true)]
    [InlineData(new[] { 1, 1, 1 }, "<5 <5 <5", true)]
    [InlineData(new[] { 4, 4 }, "<5 <5", true)]
    public void Withhold_ByHand(int[] tweets, string shown, bool hidesTotals)
    {
        var suppression = SmallGroups.Withhold(tweets);

        Assert.Equal(shown, Display(tweets, suppression, separator: " "));
        Assert.Equal(hidesTotals, suppression.HidesTotals);
    }

    [Theory]
    [InlineData(1, 24)]
    [InlineData(2, 18)]
    [InlineData(3, 17)]
    [InlineData(4, 16)]
    [InlineData(5, 20)]
    public void Withhold_KnownToAReaderWhoKnowsTheRules_LeavesEveryGroupTwoSizes(int groups, int total)
    {
        // Everything that could lie behind each page: any sizes with the same signs and, where it is shown, the same total. Without a total
        // the sizes are bounded one by one: a withheld one lies below the next that is shown.
        var behind = Sizes(groups, total).Where(sizes => !SmallGroups.Withhold(sizes).HidesTotals)
            .Concat(Below(groups, LargestWithoutTotal).Where(sizes => SmallGroups.Withhold(sizes).HidesTotals))
            .GroupBy(Page).ToArray();

        Assert.All(behind, pages =>
        {
            var visibilities = SmallGroups.Withhold(pages.First()).Groups;
            for (var group = 0; group < groups; group++)
            {
                var possible = pages.Select(sizes => sizes[group]).Distinct().Count();
                Assert.True(visibilities[group] == Shown ? possible == 1 : possible > 1, $"{pages.Key}: group {group} has {possible} possible sizes.");
            }
        });

        string Page(int[] sizes)
        {
            var suppression = SmallGroups.Withhold(sizes);
            return Display(sizes, suppression, " ") + (suppression.HidesTotals ? "" : $" = {sizes.Sum()}");
        }
    }

    [Fact]
    public void Withhold_AnySizes_ShowsNoSmallGroupAndHidesAsFewOthersAsItCan() =>
        Gen.Int[1, 40].Array[0, 12].Sample(tweets =>
        {
            var suppression = SmallGroups.Withhold(tweets);
            var hidden = tweets.Where((_, group) => suppression.Groups[group] != Shown).ToArray();

            Assert.All(tweets.Index(), group => Assert.True(group.Item >= SmallGroups.Fewest || suppression.Groups[group.Index] == Small));
            Assert.All(tweets.Index(), group => Assert.True(group.Item < SmallGroups.Fewest || suppression.Groups[group.Index] != Small));
            Assert.True(hidden.Where(size => size >= SmallGroups.Fewest).Distinct().Count() <= 1);
            Assert.True(tweets.All(size => size >= SmallGroups.Fewest) ? hidden.Length == 0 : suppression.HidesTotals || (hidden.Length > 1 && hidden.Sum() >= SmallGroups.Fewest));
        });

    [Fact]
    public void Withhold_AnotherOrder_IsTheSame() =>
        Gen.Int[1, 9].Array[1, 6].Sample(tweets =>
        {
            int[] sorted = [.. tweets.Order()];
            var (one, other) = (SmallGroups.Withhold(tweets), SmallGroups.Withhold(sorted));

            Assert.Equal(one.HidesTotals, other.HidesTotals);
            Assert.Equal(
                tweets.Zip(one.Groups).OrderBy(group => group.First).Select(group => group.Second),
                other.Groups);
        });

    private static string Display(int[] tweets, Suppression suppression, string separator) => string.Join(
        separator,
        tweets.Zip(suppression.Groups, (size, visibility) => visibility switch
        {
            Shown => size.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Small => "<5",
            _ => "–",
        }));

    /// <summary>All lists of sizes from 1 to the largest.</summary>
    private static IEnumerable<int[]> Below(int groups, int largest) => groups == 0
        ? [[]]
        : Enumerable.Range(1, largest).SelectMany(first => Below(groups - 1, largest).Select(rest => (int[])[first, .. rest]));

    /// <summary>All lists of sizes of at least 1 that add up to at most <paramref name="most"/>: with one of them every other of its total.</summary>
    private static IEnumerable<int[]> Sizes(int groups, int most) => groups == 0
        ? [[]]
        : Enumerable.Range(1, Math.Max(0, most - groups + 1)).SelectMany(first => Sizes(groups - 1, most - first).Select(rest => (int[])[first, .. rest]));
}
