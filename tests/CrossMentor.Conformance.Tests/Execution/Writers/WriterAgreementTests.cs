using System.Text;
using System.Text.RegularExpressions;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.Conformance.Tests.Execution.Writers;

/// <summary>Code made for a plan writes the same bytes as the steps do, reports the same errors and counts the same cost.</summary>
public sealed partial class WriterAgreementTests
{
    private const int Operations = 1_200;

    private static readonly GenerationOptions Options = new()
    {
        AsksForTypes = false,
        HasSubscriptions = false,
        VariableFrequency = 0,
        DepthMax = 6,
        FieldsMax = 40,
    };

    private static readonly ExecutableSchema Schema = Fleet.Bind();

    private static readonly GraphQLEngine BySteps = new(Schema, new EngineOptions { Limits = OperationLimits.Unlimited, WriterAfter = null });

    private static readonly GraphQLEngine ByWriters = new(Schema, new EngineOptions { Limits = OperationLimits.Unlimited, WriterAfter = 0 });

    [Fact]
    public async Task Writers_agree_with_steps()
    {
        var whole = 0;
        var withErrors = 0;
        for (var seed = 1; seed <= Operations; seed++)
        {
            var document = DocumentGenerator.Generate(Schema.Schema, seed, Options);
            var services = new OneService(Fleet.Generate(seed));
            var request = new OperationRequest(document.Text) { OperationName = document.Operations[0].Name, ReportsCost = true };

            // Twice: what a run leaves behind must not show in the next.
            foreach (var _ in (int[])[1, 2])
            {
                var bySteps = await RunAsync(BySteps, request, services);
                var byWriters = await RunAsync(ByWriters, request, services);
                Assert.True(bySteps == byWriters, $"Seed {seed}:\n{document.Text}\nby steps:   {bySteps}\nby writers: {byWriters}");
                withErrors += bySteps.Contains("\"errors\":", StringComparison.Ordinal) ? 1 : 0;
                whole += bySteps.Contains("\"errors\":", StringComparison.Ordinal) ? 0 : 1;
            }
        }

        Assert.True(whole > Operations / 4, $"Only {whole} answers without errors.");
        Assert.True(withErrors > Operations / 4, $"Only {withErrors} answers with errors.");
    }

    private static async Task<string> RunAsync(GraphQLEngine engine, OperationRequest request, OneService services)
    {
        using var response = new ResponseBuffer();
        await engine.ExecuteAsync(request, response, services, CancellationToken.None);
        return TraceId().Replace(Encoding.UTF8.GetString(response.WrittenSpan), "(trace)");
    }

    [GeneratedRegex("[0-9a-f]{32}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex TraceId();

    private sealed class OneService(Fleet fleet) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Fleet) ? fleet : null;
    }
}
