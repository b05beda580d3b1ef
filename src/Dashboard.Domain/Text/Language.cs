namespace Dashboard.Domain.Text;

/// <summary>The reader's language. (A tweet's own language is an attribute of the tweet.)</summary>
public enum Language
{
    English,
    French,
}
