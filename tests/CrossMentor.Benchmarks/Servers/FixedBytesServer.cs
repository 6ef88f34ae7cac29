using System.Buffers;
using System.Text;
using System.Text.Json;
using CrossMentor.Benchmarks.Load;
using CrossMentor.Benchmarks.Pairing;

namespace CrossMentor.Benchmarks.Servers;

/// <summary>What Kestrel itself costs: reads the same body and writes the same number of bytes, made beforehand.</summary>
internal sealed class FixedBytesServer() : ServerKind("fixed", "Kestrel, fixed bytes")
{
    public override byte[] RequestFor(Scenario scenario) => HttpRequests.Post($"/fixed{scenario.Address}", scenario.Document);

    public override Task ServeAsync(int port)
    {
        var app = SlimHost.CreateBuilder(port).Build();
        foreach (var scenario in Scenario.All.DistinctBy(scenario => scenario.Address))
        {
            var body = BodyOf(scenario);
            app.MapPost($"/fixed{scenario.Address}", (RequestDelegate)(context => AnswerAsync(context, body)));
        }

        return SlimHost.RunAsync(app);
    }

    private static byte[] BodyOf(Scenario scenario) => scenario.PairCount == 0
        ? Encoding.UTF8.GetBytes("""{"data":{"__typename":"Query"}}""")
        : JsonSerializer.SerializeToUtf8Bytes(
            new PairsAnswer(new PairsData(Roster.First(scenario.PairCount))), PairJson.Default.PairsAnswer);

    private static async Task AnswerAsync(HttpContext context, byte[] body)
    {
        var reader = context.Request.BodyReader;
        ReadOnlySequence<byte> read;
        while (true)
        {
            var result = await reader.ReadAsync();
            read = result.Buffer;
            if (result.IsCompleted)
            {
                break;
            }

            reader.AdvanceTo(read.Start, read.End);
        }

        reader.AdvanceTo(read.End);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body);
    }
}
