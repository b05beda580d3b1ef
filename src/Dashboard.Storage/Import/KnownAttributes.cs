using Dashboard.Domain.Record;

namespace Dashboard.Storage.Import;

/// <summary>The six attributes that a row gives, as one object, since a tweet's rows mostly give the same ones.</summary>
internal sealed class KnownAttributes(KnownText? department, KnownText? purpose, KnownText? language, KnownText? channel, KnownText? lane, KnownText? pair)
{
    public KnownText? Department => department;

    public KnownText? Purpose => purpose;

    public KnownText? Language => language;

    public KnownText? Channel => channel;

    public KnownText? Lane => lane;

    public KnownText? Pair => pair;

    /// <summary>The writer's: the same as keys; <see langword="null"/> before they are looked up.</summary>
    public AttributeKeys? Keys { get; set; }

    /// <summary>Whether a row gives these.</summary>
    public bool AreOf(in CanonicalEvent e) =>
        Is(department, e.Department) && Is(purpose, e.Purpose) && Is(language, e.Language)
        && Is(channel, e.Channel) && Is(lane, e.Lane) && Is(pair, e.Pair);

    private static bool Is(KnownText? known, string? text) => known?.Code == text;
}
