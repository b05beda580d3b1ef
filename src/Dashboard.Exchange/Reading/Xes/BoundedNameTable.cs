using System.Xml;

namespace Dashboard.Exchange.Reading.Xes;

/// <summary>Keeps a reader's names, up to a limit: without one, a file of ever new names fills the memory.</summary>
internal sealed class BoundedNameTable(string file, int limit) : NameTable
{
    private int _count;

    public override string Add(string key) => Get(key) ?? Count(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Count(base.Add(key, start, len));

    private string Count(string added) => ++_count <= limit ? added : throw FileFaults.XmlTooManyNames(file, limit);
}
