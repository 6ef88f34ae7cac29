namespace CrossMentor.GraphQL.Execution;

/// <summary>How a field's values are obtained. The arguments are those of the resolver method after its parents and without its token.</summary>
internal abstract class Resolver<TParent, T>
{
    /// <summary>Puts one value a parent into the column, in the parents' order, or a null whose error is reported.</summary>
    public abstract ValueTask ResolveAsync(
        OperationRun run, FieldSite site, ObjectSet<TParent> parents, object?[] arguments, Column<T> column, IResponsePosition position);

    protected static void Fail(OperationRun run, FieldSite site, Exception exception, Column<T> column, IResponsePosition position)
    {
        run.Errors.AddFailure(site, exception, position.PathOf(column.Count));
        column.AddNull(isExplained: true);
    }
}

/// <summary>A property of the parent.</summary>
internal sealed class PropertyResolver<TParent, T>(PropertyReader<TParent, T> property) : Resolver<TParent, T>
{
    public PropertyReader<TParent, T> Property => property;

    public override ValueTask ResolveAsync(
        OperationRun run, FieldSite site, ObjectSet<TParent> parents, object?[] arguments, Column<T> column, IResponsePosition position)
    {
        for (var row = 0; row < parents.Count; row++)
        {
            T value;
            try
            {
                value = property.Read(parents[row]);
            }
            catch (Exception exception) when (!run.IsCancellation(exception))
            {
                Fail(run, site, exception, column, position);
                continue;
            }

            column.Add(run, value);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>A method called once an object that answers at once.</summary>
internal sealed class SynchronousResolver<TParent, T>(Func<TParent, object?[], CancellationToken, T> method) : Resolver<TParent, T>
{
    public Func<TParent, object?[], CancellationToken, T> Method => method;

    public override ValueTask ResolveAsync(
        OperationRun run, FieldSite site, ObjectSet<TParent> parents, object?[] arguments, Column<T> column, IResponsePosition position)
    {
        for (var row = 0; row < parents.Count; row++)
        {
            T value;
            try
            {
                value = method(parents[row], arguments, run.Cancellation);
            }
            catch (Exception exception) when (!run.IsCancellation(exception))
            {
                Fail(run, site, exception, column, position);
                continue;
            }

            column.Add(run, value);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>A method called once an object that may wait; the objects take their turns, so that they can share a connection.</summary>
internal sealed class AsynchronousResolver<TParent, T>(Func<TParent, object?[], CancellationToken, ValueTask<T>> method)
    : Resolver<TParent, T>
{
    public Func<TParent, object?[], CancellationToken, ValueTask<T>> Method => method;

    public override async ValueTask ResolveAsync(
        OperationRun run, FieldSite site, ObjectSet<TParent> parents, object?[] arguments, Column<T> column, IResponsePosition position)
    {
        for (var row = 0; row < parents.Count; row++)
        {
            T value;
            try
            {
                value = await run.BoundAsync(method(parents[row], arguments, run.Cancellation));
            }
            catch (Exception exception) when (!run.IsCancellation(exception))
            {
                Fail(run, site, exception, column, position);
                continue;
            }

            column.Add(run, value);
        }
    }
}

/// <summary>A method called once for all parents of a level.</summary>
internal sealed class SetResolver<TParent, T>(
    Func<IReadOnlyList<TParent>, object?[], CancellationToken, ValueTask<IReadOnlyList<T>>> method)
    : Resolver<TParent, T>
{
    public Func<IReadOnlyList<TParent>, object?[], CancellationToken, ValueTask<IReadOnlyList<T>>> Method => method;

    public override async ValueTask ResolveAsync(
        OperationRun run, FieldSite site, ObjectSet<TParent> parents, object?[] arguments, Column<T> column, IResponsePosition position)
    {
        IReadOnlyList<T> values;
        try
        {
            values = await run.BoundAsync(method(parents.Rows, arguments, run.Cancellation))
                ?? throw new InvalidOperationException($"The resolver of {site.Coordinate} returned null instead of a list.");
            if (values.Count != parents.Count)
            {
                throw new InvalidOperationException(
                    $"The resolver of {site.Coordinate} returned {values.Count} values for {parents.Count} parents.");
            }
        }
        catch (Exception exception) when (!run.IsCancellation(exception))
        {
            for (var row = 0; row < parents.Count; row++)
            {
                Fail(run, site, exception, column, position);
            }

            return;
        }

        for (var row = 0; row < values.Count; row++)
        {
            AddRow(run, site, values, row, column, position);
        }
    }

    /// <summary>The list may be lazy, so that even taking a row out of it can fail.</summary>
    private static void AddRow(
        OperationRun run, FieldSite site, IReadOnlyList<T> values, int row, Column<T> column, IResponsePosition position)
    {
        T value;
        try
        {
            value = values[row];
        }
        catch (Exception exception) when (!run.IsCancellation(exception))
        {
            Fail(run, site, exception, column, position);
            return;
        }

        column.Add(run, value);
    }
}
