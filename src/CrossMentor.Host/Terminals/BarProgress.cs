using Spectre.Console;

namespace CrossMentor.Host.Terminals;

/// <summary>A bar for a person at a terminal; it is gone from the screen when the work is done.</summary>
internal sealed class BarProgress : IProgressDisplay
{
    public Task<TResult> ShowAsync<TResult>(string title, Func<IProgressLine, Task<TResult>> work)
        => AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Line(context.AddTask(Markup.Escape(title)), title)));

    private sealed class Line(ProgressTask task, string title) : IProgressLine
    {
        public void Report(string step, int percent)
        {
            task.Description = Markup.Escape($"{title}: {step}");
            task.Value = percent;
        }
    }
}
