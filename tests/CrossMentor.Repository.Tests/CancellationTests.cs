using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>Every statement can be stopped: whoever sends one says which token ends it, or says in so many words that none does.</summary>
public sealed partial class CancellationTests
{
    [Theory]
    [InlineData("src/CrossMentor.Api")]
    [InlineData("src/CrossMentor.Application")]
    [InlineData("src/CrossMentor.Persistence")]
    [InlineData("src/CrossMentor.Host")]
    public void Every_asynchronous_statement_names_its_token(string folder)
    {
        var without = from file in RepositoryFiles.Below(folder, "*.cs")
                      let text = File.ReadAllText(file)
                      from Match call in Statement().Matches(text)
                      let arguments = ArgumentsAt(text, call.Index + call.Length)
                      where !Token().IsMatch(arguments)
                      select $"{RepositoryFiles.Relative(file)}: {call.Value}{arguments}";

        Assert.Empty(without);
    }

    private static string ArgumentsAt(string text, int start)
    {
        var depth = 1;
        var end = start;
        while (depth > 0)
        {
            depth += text[end] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            end++;
        }

        return text[start..end];
    }

    [GeneratedRegex(
        @"\.(?:To(?:List|Array|Dictionary|HashSet)|(?:Single|First|Last)(?:OrDefault)?|Any|All|(?:Long)?Count|Max|Min|Sum|SaveChanges|ExecuteUpdate|ExecuteDelete|BeginTransaction|Commit|Rollback|Migrate|CanConnect|Get(?:Applied|Pending)Migrations)Async\(",
        RegexOptions.None,
        1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\b(?:ct|cancellationToken|CancellationToken\.None)\b", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
