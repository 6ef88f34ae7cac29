namespace CrossMentor.Host.Terminals;

/// <summary>Writes a line whenever the step changes, and none for mere percents: a log stays readable.</summary>
internal sealed class PlainProgress(TextWriter writer) : IProgressDisplay
{
    public Task<TResult> ShowAsync<TResult>(string title, Func<IProgressLine, Task<TResult>> work) => work(new Line(writer, title));

    private sealed class Line(TextWriter writer, string title) : IProgressLine
    {
        private string shown = "";

        public void Report(string step, int percent)
        {
            if (step != shown)
            {
                shown = step;
                writer.WriteLine($"{title}: {step}");
            }
        }
    }
}
