using CrossMentor.Benchmarks.Pairing;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>The web host that all servers on ASP.NET share, so that they differ in nothing but their endpoints.</summary>
internal static class SlimHost
{
    public static WebApplicationBuilder CreateBuilder(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, PairJson.Default));
        return builder;
    }

    public static async Task RunAsync(WebApplication app)
    {
        app.MapGet("/counters", ServerCounters.Read);
        await app.RunAsync();
    }
}
