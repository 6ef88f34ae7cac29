using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Tests.Terminals;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Progress_never_mixes_with_results_that_a_script_reads(bool isJson)
    {
        using StringWriter output = new();
        using StringWriter error = new();

        var result = await new Terminal(output, error, isInteractive: false).Progress(isJson).ShowAsync("Work", line =>
        {
            line.Report("first", 0);
            line.Report("first", 50);
            line.Report("second", 90);
            return Task.FromResult(42);
        });

        Assert.Equal(42, result);
        Assert.Equal(["Work: first", "Work: second", ""], (isJson ? error : output).ToString().Split(Environment.NewLine));
        Assert.Empty((isJson ? output : error).ToString());
    }
}
