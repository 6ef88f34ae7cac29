using System.Text.Json;
using CrossMentor.Benchmarks.Pairing;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.Validation;

namespace CrossMentor.Benchmarks.InProcess;

/// <summary>The steps from a text to a response, each to be run over and over.</summary>
internal sealed class EngineSteps
{
    private static readonly NoServices Services = new();

    private readonly string text = Scenario.AllPairs.Document;
    private readonly Document document;
    private readonly ExecutableSchema schema;
    private readonly OperationPreparation preparation;
    private readonly GraphQLEngine engine;
    private readonly ResponseBuffer response = new();

    public EngineSteps()
    {
        var binding = new BindingOptions();
        PairSchema.Bind(binding);
        schema = ExecutableSchema.Bind(PairSchema.Build(), binding);
        preparation = new OperationPreparation(schema, OperationLimits.Default);
        engine = new GraphQLEngine(schema);
        document = Parser.Parse(text, ParserLimits.ForRequests).Document ?? throw new UnreachableException("The document parses.");
    }

    public OperationRequest TypeName { get; } = new(Scenario.TypeName.Document);

    public OperationRequest TenPairs { get; } = new(Scenario.TenPairs.Document);

    public OperationRequest AllPairs { get; } = new(Scenario.AllPairs.Document);

    public OperationRequest CountedPairs { get; } = new(
        Scenario.TenPairs.Document.Replace("query Pairs", "query Pairs($first: Int!)", StringComparison.Ordinal)
            .Replace("first: 10", "first: $first", StringComparison.Ordinal))
    {
        Variables = JsonDocument.Parse("""{"first":10}""").RootElement.Clone(),
    };

    public void Parse() => Check(Parser.Parse(text, ParserLimits.ForRequests).IsValid);

    public void Validate() => Check(Validator.Validate(schema.Schema, document).IsEmpty);

    public void Prepare() => Check(preparation.Prepare(text, operationName: null).IsReady);

    public void RefuseUnknownField() => Check(!preparation.Prepare("{ pairs(first: 1) { id skore } }", operationName: null).IsReady);

    public void Execute(OperationRequest request)
    {
        response.Truncate(0);
        var task = engine.ExecuteAsync(request, response, Services, CancellationToken.None);
        Check(task.IsCompleted && task.Result == OperationOutcome.Succeeded);
    }

    private static void Check(bool isAsExpected)
    {
        if (!isAsExpected)
        {
            throw new InvalidOperationException("A step did not end as it should.");
        }
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
