namespace CrossMentor.Benchmarks.Measuring;

/// <summary>Measures a piece of code in this process: processor time of the process and bytes allocated by the thread.</summary>
internal sealed class CodeMeter(string name, Action code)
{
    private const int FirstCount = 256;
    private readonly List<Figure> figures = [];
    private int count = FirstCount;

    public string Name => name;

    public Figure Result => Figure.MedianOf(figures);

    /// <summary>Runs for a share of the time that a server is given, which is enough to be compiled for good.</summary>
    public void WarmUp(Effort effort)
    {
        const double share = 0.1;
        for (var spent = 0.0; spent < effort.WarmUpSeconds * share;)
        {
            var figure = Measure();
            spent += figure.Microseconds * count / 1e6;
            count = Math.Max(FirstCount, (int)(effort.SampleSeconds * share * 1e6 / figure.Microseconds));
        }
    }

    public void Sample() => figures.Add(Measure());

    private Figure Measure()
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var time = Environment.CpuUsage.TotalTime;
        for (var index = 0; index < count; index++)
        {
            code();
        }

        var microseconds = (Environment.CpuUsage.TotalTime - time).TotalMicroseconds;
        return new Figure(microseconds / count, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / count);
    }
}
