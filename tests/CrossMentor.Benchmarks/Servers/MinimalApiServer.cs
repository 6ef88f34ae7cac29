using CrossMentor.Benchmarks.Load;
using CrossMentor.Benchmarks.Pairing;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>What somebody would write by hand for one page: an address an answer, serialised by generated code.</summary>
internal sealed class MinimalApiServer() : ServerKind("minimal", "minimal API, source-generated JSON")
{
    public override byte[] RequestFor(Scenario scenario) => HttpRequests.Get(scenario.Address);

    public override Task ServeAsync(int port)
    {
        var app = SlimHost.CreateBuilder(port).Build();
        app.MapGet("/typename", () => new TypeNameAnswer(new TypeNameData("Query")));
        app.MapGet("/pairs/{first:int}", (int first) => new PairsAnswer(new PairsData(Roster.First(first))));
        return SlimHost.RunAsync(app);
    }
}
