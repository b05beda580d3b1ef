namespace Dashboard.Storage.Import;

/// <summary>A tweet that came by lately: its identifier as an object, and what is remembered of its rows.</summary>
internal sealed class KnownTweet(string code) : KnownText(code)
{
    private AttributeKeys _first;

    /// <summary>The reader's: the identifier as the object that came by last.</summary>
    public string LatestCode { get; set; } = code;

    /// <summary>The reader's: what the tweet's row before gave.</summary>
    public KnownAttributes? Latest { get; set; }

    /// <summary>The writer's: it is among those whose rows may disagree.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>The writer's: what was watched last.</summary>
    public KnownAttributes? Watched { get; set; }

    /// <summary>Whether each attribute, where it is given, is the one that a row of the tweet gave first.</summary>
    public bool Agrees(in AttributeKeys said)
    {
        var first = new AttributeKeys(
            Or(_first.Department, said.Department),
            Or(_first.Purpose, said.Purpose),
            Or(_first.Language, said.Language),
            Or(_first.Channel, said.Channel),
            Or(_first.Lane, said.Lane),
            Or(_first.Pair, said.Pair));
        _first = first;
        return first == new AttributeKeys(
            Or(said.Department, first.Department),
            Or(said.Purpose, first.Purpose),
            Or(said.Language, first.Language),
            Or(said.Channel, first.Channel),
            Or(said.Lane, first.Lane),
            Or(said.Pair, first.Pair));
    }

    private static int Or(int key, int otherwise) => key == 0 ? otherwise : key;
}
