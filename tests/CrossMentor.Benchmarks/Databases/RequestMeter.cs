using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Servers;

namespace CrossMentor.Benchmarks.Databases;

/// <summary>Measures one request of a server that answers several.</summary>
internal sealed class RequestMeter(ServerProcess server, string name, byte[] request)
{
    private const int FirstCount = 200;
    private readonly List<Figure> figures = [];
    private int count = FirstCount;

    public string Name => name;

    public Figure Result => Figure.MedianOf(figures);

    public string Ask()
    {
        using var load = server.Connect();
        return load.Ask(request);
    }

    /// <summary>Runs for the time that a server is given to become steady.</summary>
    public void WarmUp(Effort effort)
    {
        for (var spent = 0.0; spent < effort.WarmUpSeconds;)
        {
            var figure = Measure();
            spent += figure.Microseconds * count / 1e6;
            count = Math.Max(FirstCount, (int)(effort.SampleSeconds * 1e6 / figure.Microseconds));
        }
    }

    public void Sample() => figures.Add(Measure());

    private Figure Measure()
    {
        using var load = server.Connect();
        var before = load.ReadCounters();
        load.Run(request, count);
        var after = load.ReadCounters();
        return new Figure((after.CpuMicroseconds - before.CpuMicroseconds) / count, (double?)(after.AllocatedBytes - before.AllocatedBytes) / count);
    }
}
