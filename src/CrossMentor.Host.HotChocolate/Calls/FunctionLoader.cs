using CrossMentor.GraphQL.Binding;
using GreenDonut;
using HotChocolate.Resolvers;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>Calls one function for all parents together, after its guards have said for which of them it may be called.</summary>
/// <remarks>Nothing is remembered: a mutation may have changed what was read before it.</remarks>
internal sealed class FunctionLoader(FieldFunction function, FunctionArguments arguments, IBatchScheduler scheduler)
    : DataLoaderBase<FunctionCall, object?>(scheduler, new DataLoaderOptions { MaxBatchSize = 0 })
{
    protected override async ValueTask FetchAsync(
        IReadOnlyList<FunctionCall> keys, Memory<Result<object?>> results, DataLoaderFetchContext<object?> context, CancellationToken cancellationToken)
    {
        foreach (var rows in Enumerable.Range(0, keys.Count).GroupBy(row => keys[row].Selection))
        {
            int[] alike = [.. rows];
            try
            {
                await FetchAsync(keys, alike, results);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                foreach (var row in alike)
                {
                    results.Span[row] = Result<object?>.Reject(failure);
                }
            }
        }
    }

    private async Task FetchAsync(IReadOnlyList<FunctionCall> keys, int[] rows, Memory<Result<object?>> results)
    {
        var context = keys[rows[0]].Context;
        using (await context.Service<RequestTurn>().TakeAsync(context))
        {
            var shown = await GuardQuestions.AskAsync(function.Guards, [.. rows.Select(row => keys[row].Parent!)], context);
            int[] visible = [.. rows.Where((_, index) => shown[index])];
            foreach (var hidden in rows.Except(visible))
            {
                results.Span[hidden] = Result<object?>.Resolve(null);
            }

            if (visible.Length == 0)
            {
                return;
            }

            var answers = await function.ResolveAsync([.. visible.Select(row => keys[row].Parent)], arguments.For(context), context.RequestAborted);
            for (var index = 0; index < visible.Length; index++)
            {
                results.Span[visible[index]] = answers[index] is Exception failure
                    ? Result<object?>.Reject(failure)
                    : Result<object?>.Resolve(answers[index]);
            }
        }
    }
}
