using System.Text;
using System.Text.Json;

namespace CrossMentor.Api.Tests.Server;

/// <summary>One operation as a stream of server-sent events, read one after the other.</summary>
public sealed class Subscriber : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // What is not to come is waited for this long. An event that should come is here in a few milliseconds.
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(700);

    private readonly HttpResponseMessage response;
    private readonly StreamReader lines;
    private readonly StringBuilder received = new();
    private Task<(string Name, string Data)?>? next;

    internal Subscriber(HttpResponseMessage response, Stream body) => (this.response, lines) = (response, new StreamReader(body, Encoding.UTF8));

    /// <summary>Everything that came so far, but for comments.</summary>
    public string Received => received.ToString();

    /// <summary>The data of the next event, which has to be there and to be without errors.</summary>
    public async Task<JsonElement> NextAsync()
    {
        var answer = await NextAnswerAsync();
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return answer.GetProperty("data").EnumerateObject().Single().Value;
    }

    /// <summary>The next event, whatever it says.</summary>
    public async Task<JsonElement> NextAnswerAsync()
    {
        var (name, data) = await TakeAsync() ?? throw new EndOfStreamException("The stream broke off.");
        Assert.Equal("next", name);
        return JsonDocument.Parse(data).RootElement;
    }

    /// <summary>The stream has to be complete, with nothing before.</summary>
    public async Task EndAsync() => Assert.Equal(("complete", ""), await TakeAsync());

    /// <summary>The data of what is still to come, until the stream is complete.</summary>
    public async Task<IReadOnlyList<JsonElement>> RestAsync()
    {
        var rest = new List<JsonElement>();
        while (await TakeAsync() is ("next", var data))
        {
            rest.Add(JsonDocument.Parse(data).RootElement.GetProperty("data").EnumerateObject().Single().Value);
        }

        return rest;
    }

    /// <summary>The connection has to end, without a word.</summary>
    public async Task BreakAsync() => Assert.Null(await TakeAsync());

    /// <summary>Nothing may come for a while.</summary>
    public async Task SilenceAsync()
    {
        next ??= ReadAsync();
        await Task.WhenAny(next, Task.Delay(Silence));
        Assert.False(next.IsCompleted, $"Came, and should not have: {Received}");
    }

    public async ValueTask DisposeAsync()
    {
        response.Dispose();
        if (next is not null)
        {
            await Task.WhenAny(next);
        }

        lines.Dispose();
    }

    private async Task<(string Name, string Data)?> TakeAsync()
    {
        next ??= ReadAsync();
        var taken = await next.WaitAsync(Patience);
        next = null;
        return taken;
    }

    private async Task<(string Name, string Data)?> ReadAsync()
    {
        var (name, data) = ("", "");
        while (await LineAsync() is { } line)
        {
            switch (line.Split(": ", 2))
            {
                case ["event", var event_]:
                    name = event_;
                    break;
                case ["data", var text]:
                    data = text;
                    break;
                case [""] when name.Length > 0:
                    received.Append(name).Append(' ').AppendLine(data);
                    return (name, data);
            }
        }

        return null;
    }

    // A server that stops may end the answer in the middle.
    private async Task<string?> LineAsync()
    {
        try
        {
            return await lines.ReadLineAsync();
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException)
        {
            return null;
        }
    }
}
