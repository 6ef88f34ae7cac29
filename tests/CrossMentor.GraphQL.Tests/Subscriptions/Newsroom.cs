using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Subscriptions;

/// <summary>An engine over a schema with subscriptions, and the channel their events come from.</summary>
internal sealed class Newsroom : IServiceProvider, IErrorReporter, IOperationObserver, IOperationObservation, IFieldGuard
{
    private const string Sdl = """
        directive @secret on FIELD_DEFINITION
        type Query { hello: String }
        type Mutation { shout: Int }
        type Subscription {
          news(topic: String! = "all"): Article
          needed: Article!
          counted(from: Int!): Int!
          later(fails: Boolean! = false): Int
          missing: Int
          batch: [Article]
          guarded: Article @secret
          asked(first: Int): Article
          stubborn: Int
          selected: Article
        }
        type Article { title: String! author: Author broken: Int source: String @secret }
        type Author { name: String! }
        """;

    private readonly GraphQLEngine engine;

    public Newsroom(TimeSpan? timeout = null)
    {
        var binding = new BindingOptions { IsService = type => type == typeof(Newsroom) };
        binding.ResolverClasses.Add(typeof(NewsQueries));
        binding.ResolverClasses.Add(typeof(NewsSubscriptions));
        binding.ResolverClasses.Add(typeof(NewsResolvers));
        binding.ModelAssemblies.Add(typeof(Newsroom).Assembly);
        binding.TypeMap["Author"] = typeof(NewsAuthor);
        binding.Guards.Add(new GuardRegistration("secret", this));
        engine = new GraphQLEngine(
            ExecutableSchema.Bind(SchemaBuilder.Build(Sdl).ToSchema(), binding),
            new EngineOptions
            {
                Hooks = new EngineHooks { ErrorReporter = this, Observer = this },
                Limits = OperationLimits.Default with { Timeout = timeout ?? TimeSpan.FromSeconds(30) },
            });
    }

    public ExecutableSchema Schema => engine.Schema;

    public Channel<Article?> Articles { get; } = Channel.CreateUnbounded<Article?>();

    public List<string> Log { get; } = [];

    public List<string> Reported { get; } = [];

    /// <summary>How many events <c>counted</c> has made.</summary>
    public int Produced { get; set; }

    public bool ShowsSecrets { get; set; } = true;

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public object? GetService(Type serviceType) => serviceType == typeof(Newsroom) ? this : null;

    public void Report(ResolverFailure failure) => Reported.Add($"{failure.Coordinate}: {failure.Exception.Message}");

    public IOperationObservation Begin(OperationDescription operation)
    {
        Log.Add($"begin {operation.Operation}");
        return this;
    }

    public void End(OperationOutcome status, int errorCount) => Log.Add($"end {status} {errorCount}");

    public ValueTask ShowAsync(
        GuardedSubject subject, IReadOnlyList<object> parents, Memory<bool> shown, IServiceProvider services, CancellationToken ct)
    {
        shown.Span.Fill(ShowsSecrets);
        return ValueTask.CompletedTask;
    }

    /// <summary>Begins an operation; what it wrote at once, how it ended, and what follows.</summary>
    public async Task<(string Written, OperationOutcome Outcome, ResponseStream? Following)> BeginAsync(
        string document, string? variables = null, ResponseForms forms = ResponseForms.Events, IOperationBudget? budget = null, CancellationToken ct = default)
    {
        using var response = new ResponseBuffer();
        var json = variables is null ? null : JsonDocument.Parse(variables);
        var request = new OperationRequest(document) { Variables = json?.RootElement ?? default, Forms = forms, Budget = budget };
        var result = await engine.BeginAsync(request, response, this, ct);
        return (Encoding.UTF8.GetString(response.WrittenSpan), result.Outcome, result.Following);
    }

    /// <summary>Begins a subscription that must be accepted.</summary>
    public async Task<ResponseStream> SubscribeAsync(
        string document, string? variables = null, IOperationBudget? budget = null, CancellationToken ct = default)
    {
        var (written, outcome, following) = await BeginAsync(document, variables, budget: budget, ct: ct);
        Assert.Equal((string.Empty, OperationOutcome.Succeeded), (written, outcome));
        return following ?? throw new InvalidOperationException("The subscription has no stream.");
    }

    /// <summary>The next response; null at the end.</summary>
    public async Task<string?> NextAsync(ResponseStream stream, IServiceProvider? services = null, CancellationToken ct = default)
    {
        using var response = new ResponseBuffer();
        return await stream.WriteNextAsync(response, services ?? this, ct) ? Encoding.UTF8.GetString(response.WrittenSpan) : null;
    }
}

public sealed record Article(string Title, string? By = null)
{
    public string? Source { get; init; } = "wire";
}

public sealed record NewsAuthor(string Name);

public static class NewsQueries
{
    public static string Hello() => "hi";

    public static int Shout() => 1;
}

/// <summary>Each kind of source stream.</summary>
public static class NewsSubscriptions
{
    public static async IAsyncEnumerable<Article?> News(string topic, IServiceProvider services, [EnumeratorCancellation] CancellationToken ct)
    {
        var room = Room(services);
        room.Log.Add($"listen {topic}");
        try
        {
            await foreach (var article in room.Articles.Reader.ReadAllAsync(ct))
            {
                if (article?.Title == "fail")
                {
                    throw new InvalidOperationException("The wire is cut.");
                }

                yield return article;
            }
        }
        finally
        {
            room.Log.Add("hung up");
            if (topic == "fails at the end")
            {
                ThrowAtTheEnd();
            }
        }
    }

    public static IAsyncEnumerable<Article> Needed(IServiceProvider services, CancellationToken ct) => Room(services).Articles.Reader.ReadAllAsync(ct)!;

    public static async IAsyncEnumerable<int> Counted(int from, IServiceProvider services)
    {
        for (var number = from; ; number++)
        {
            await Task.Yield();
            Room(services).Produced++;
            yield return number;
        }
    }

    public static async Task<IAsyncEnumerable<int?>> LaterAsync(bool fails, IServiceProvider services, CancellationToken ct)
    {
        var room = Room(services);
        await room.Gate.Task.WaitAsync(ct);
        return fails ? throw new InvalidOperationException("No line.") : Numbers();
    }

    public static IAsyncEnumerable<int>? Missing() => null;

    public static IAsyncEnumerable<Article?[]> Batch(IServiceProvider services, CancellationToken ct) => BatchesAsync(Room(services), ct);

    public static IAsyncEnumerable<Article?> Guarded(IServiceProvider services, CancellationToken ct) => Room(services).Articles.Reader.ReadAllAsync(ct);

    public static IAsyncEnumerable<Article?> Asked(int? first, IServiceProvider services, CancellationToken ct) =>
        first < 0 ? throw new InvalidOperationException("Negative.") : Room(services).Articles.Reader.ReadAllAsync(ct);

    // A source that obeys no token.
    public static async IAsyncEnumerable<int> Stubborn(IServiceProvider services)
    {
        var room = Room(services);
        yield return 1;
        await room.Gate.Task;
        room.Log.Add("at last");
        yield return 2;
    }

    public static IAsyncEnumerable<Article?> Selected(IReadOnlySet<string> selection, IServiceProvider services, CancellationToken ct)
    {
        Room(services).Log.Add(string.Join(' ', selection.Order(StringComparer.Ordinal)));
        return Room(services).Articles.Reader.ReadAllAsync(ct);
    }

    private static Newsroom Room(IServiceProvider services) => (Newsroom)services;

    private static void ThrowAtTheEnd() => throw new InvalidOperationException("Cannot hang up.");

    private static async IAsyncEnumerable<int?> Numbers()
    {
        await Task.Yield();
        yield return 7;
    }

    private static async IAsyncEnumerable<Article?[]> BatchesAsync(Newsroom room, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var article in room.Articles.Reader.ReadAllAsync(ct))
        {
            yield return [article, null, article];
        }
    }
}

public static class NewsResolvers
{
    public static IReadOnlyList<NewsAuthor?> Author(IReadOnlyList<Article> parents, IServiceProvider services)
    {
        if (services is Desk desk)
        {
            desk.Asked++;
        }

        return [.. parents.Select(article => article.By is null ? null : new NewsAuthor(article.By))];
    }

    public static int? Broken(Article parent) => parent.Title == "ok" ? 1 : throw new InvalidOperationException("a secret");
}

/// <summary>The services of one event.</summary>
internal sealed class Desk : IServiceProvider
{
    public int Asked { get; set; }

    public object? GetService(Type serviceType) => null;
}
