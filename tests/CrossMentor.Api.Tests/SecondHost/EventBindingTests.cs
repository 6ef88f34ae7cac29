using System.Runtime.CompilerServices;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.Host.HotChocolate.Binding;
using CrossMentor.Host.HotChocolate.Calls;
using HotChocolate;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using SchemaBuilder = CrossMentor.GraphQL.SchemaTools.SchemaBuilder;

namespace CrossMentor.Api.Tests.SecondHost;

/// <summary>Subscriptions of a small schema, bound by the product's engine and executed by Hot Chocolate.</summary>
public sealed class EventBindingTests : IFieldGuard
{
    private const string Directives = "directive @secret on FIELD_DEFINITION";
    private const string Sdl = """
        type Query { hello: String }
        type Subscription {
          counted(to: Int!, step: Int! = 1): Int
          letters: [Letter!]!
          hidden: Int @secret
        }
        type Letter { text: String! }
        """;

    [Fact]
    public async Task Each_event_is_the_value_of_the_root_field_of_one_response() => Assert.Equal(
        ["""{"data":{"n":1}}""", """{"data":{"n":null}}""", """{"data":{"n":3}}"""],
        await AnswersAsync("subscription { n: counted(to: 3) }"));

    [Fact]
    public async Task Arguments_come_from_variables_and_defaults() => Assert.Equal(
        ["""{"data":{"counted":1}}"""], await AnswersAsync("subscription($to: Int!) { counted(to: $to) }", """{"to":1}"""));

    [Fact]
    public async Task What_is_selected_below_is_resolved_for_each_event() => Assert.Equal(
        ["""{"data":{"letters":[{"text":"a"},{"text":"b"}]}}"""], await AnswersAsync("subscription { letters { text } }"));

    [Fact]
    public async Task Guards_are_asked_for_every_event() => Assert.Equal(
        ["""{"data":{"hidden":null}}"""], await AnswersAsync("subscription { hidden }"));

    [Fact]
    public async Task The_source_ends_with_the_listener()
    {
        SmallSubscriptions.Ended = false;
        var executor = await ExecutorAsync();
        await using (var result = await executor.ExecuteAsync("subscription { counted(to: 1000000) }"))
        {
            await foreach (var answer in result.ExpectResponseStream().ReadResultsAsync())
            {
                await answer.DisposeAsync();
                break;
            }
        }

        Assert.True(SmallSubscriptions.Ended);
    }

    public ValueTask ShowAsync(
        GuardedSubject subject, IReadOnlyList<object> parents, Memory<bool> shown, IServiceProvider services, CancellationToken ct) => ValueTask.CompletedTask;

    private async Task<List<string>> AnswersAsync(string document, string? variables = null)
    {
        var executor = await ExecutorAsync();
        var request = OperationRequestBuilder.New().SetDocument(document);
        if (variables is not null)
        {
            request.SetVariableValues(variables);
        }

        await using var result = await executor.ExecuteAsync(request.Build());
        var answers = new List<string>();
        await foreach (var answer in result.ExpectResponseStream().ReadResultsAsync())
        {
            answers.Add(answer.ToJson(withIndentations: false));
            await answer.DisposeAsync();
        }

        return answers;
    }

    private ValueTask<IRequestExecutor> ExecutorAsync()
    {
        var binding = new BindingOptions();
        binding.ResolverClasses.Add(typeof(SmallQueries));
        binding.ResolverClasses.Add(typeof(SmallSubscriptions));
        binding.TypeMap["Letter"] = typeof(Letter);
        binding.Guards.Add(new GuardRegistration("secret", this));
        var bound = ExecutableSchema.Bind(SchemaBuilder.Build($"{Directives} {Sdl}").ToSchema(), binding);
        return new ServiceCollection()
            .AddScoped<RequestTurn>()
            .AddGraphQLServer()
            .AddDocumentFromString($"{Directives} {Sdl}")
            .TryAddTypeInterceptor(new FunctionBinding(bound, new InputLimits()))
            .BuildRequestExecutorAsync();
    }
}

public sealed record Letter(string Text);

public static class SmallQueries
{
    public static string Hello() => "hi";
}

public static class SmallSubscriptions
{
    internal static bool Ended { get; set; }

    // Every second number is withheld, because null is an event too.
    public static async IAsyncEnumerable<int?> Counted(int to, int step, [EnumeratorCancellation] CancellationToken ct)
    {
        try
        {
            for (var number = 1; number <= to; number += step)
            {
                await Task.Yield();
                ct.ThrowIfCancellationRequested();
                yield return number % 2 == 0 ? null : number;
            }
        }
        finally
        {
            Ended = true;
        }
    }

    public static async IAsyncEnumerable<Letter[]> Letters()
    {
        await Task.Yield();
        yield return [new("a"), new("b")];
    }

    public static async IAsyncEnumerable<int?> Hidden()
    {
        await Task.Yield();
        yield return 7;
    }
}
