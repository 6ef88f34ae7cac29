using CrossMentor.Benchmarks.Pairing;
using CrossMentor.Benchmarks.Servers;

namespace CrossMentor.Benchmarks.Measuring;

/// <summary>Measures one scenario on one server: first until it is steady, then sample by sample.</summary>
internal sealed class ServerMeter(ServerProcess server, Scenario scenario)
{
    private const int FirstCount = 2_000;
    private const int SteadySamples = 4;
    private const double SteadySpread = 0.04;

    private readonly byte[] request = server.Kind.RequestFor(scenario);
    private readonly List<Figure> figures = [];

    public ServerKind Kind => server.Kind;

    public Scenario Scenario => scenario;

    public Figure Result => Figure.MedianOf(figures);

    public bool IsSteady { get; private set; }

    private int Count { get; set; } = FirstCount;

    /// <summary>Runs until the last samples differ by a few percent only, or the time is up.</summary>
    public void WarmUp(Effort effort)
    {
        var recent = new Queue<double>();
        for (var spent = 0.0; spent < effort.WarmUpSeconds && !IsSteady;)
        {
            var figure = Measure();
            spent += figure.Microseconds * Count / 1e6;
            Count = Math.Max(FirstCount, (int)(effort.SampleSeconds * 1e6 / figure.Microseconds));
            recent.Enqueue(figure.Microseconds);
            if (recent.Count > SteadySamples)
            {
                recent.Dequeue();
            }

            IsSteady = recent.Count == SteadySamples && recent.Max() <= recent.Min() * (1 + SteadySpread);
        }
    }

    public void Sample() => figures.Add(Measure());

    private Figure Measure()
    {
        using var load = server.Connect();
        var before = load.ReadCounters();
        load.Run(request, Count);
        var after = load.ReadCounters();
        return new Figure(
            (after.CpuMicroseconds - before.CpuMicroseconds) / Count,
            (double?)(after.AllocatedBytes - before.AllocatedBytes) / Count);
    }
}
