namespace CrossMentor.Api.Tests.Server;

/// <summary>What a server that holds row policies is told before a statement, and the statement.</summary>
internal static class ToldScope
{
    public static (string Told, string Asked) Parts(string text)
    {
        var end = text.StartsWith("CALL ", StringComparison.Ordinal) ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        return (text[..end], text[end..]);
    }
}
