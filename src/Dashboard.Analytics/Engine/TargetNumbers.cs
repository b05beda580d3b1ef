using Dashboard.Analytics.Facts;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Which target a tweet has, whatever became of it, numbered from 1 on as the rules name them; 0 where none is set. Rules are only ever
/// appended, so that a target keeps its number.
/// </summary>
internal sealed record TargetNumbers : Coding
{
    public const int NotSet = 0;

    public override CodeReader Read(FactStore facts) => new Reader(facts);

    /// <summary>The target with a number from 1 on that occurs.</summary>
    public static TargetSettings Of(FactStore facts, int number)
    {
        var reader = new Reader(facts);
        for (var rule = 0; ; rule++)
        {
            if (reader.NumberOf(rule) == number)
            {
                return facts.Rules[rule].Target!;
            }
        }
    }

    private sealed class Reader(FactStore facts) : CodeReader
    {
        private readonly Dictionary<TargetSettings, int> _numbers = [];
        private readonly List<int> _byRule = [];

        public override int CodeOf(int tweet, int row) => NumberOf(facts.Columns.Rule[tweet]);

        public int NumberOf(int rule)
        {
            while (_byRule.Count <= rule)
            {
                _byRule.Add(facts.Rules[_byRule.Count].Target is { } target ? Number(target) : NotSet);
            }

            return _byRule[rule];
        }

        private int Number(TargetSettings target)
        {
            _numbers.TryAdd(target, _numbers.Count + 1);
            return _numbers[target];
        }
    }
}
