using System.Security.Cryptography;

namespace Dashboard.Web.Hosting;

/// <summary>The document's own word: style elements that bear it may stand in the page. A new one for each request.</summary>
public sealed class CspNonce
{
    private const int Bytes = 16;

    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
}
