namespace Dashboard.Analytics.Engine;

/// <summary>A part of an index that a file may keep: with its arrays it is made again without a look at the facts.</summary>
internal interface IKeptPart
{
    /// <summary>Arrays of numbers, in the order in which the part takes them back. Not copied.</summary>
    IReadOnlyList<Array> Stored { get; }
}
