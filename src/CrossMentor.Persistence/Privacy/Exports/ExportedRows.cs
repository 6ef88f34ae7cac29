using System.Linq.Expressions;
using System.Text.Json.Nodes;
using CrossMentor.Persistence.Storage;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CrossMentor.Persistence.Privacy.Exports;

/// <summary>Rows of one table that are told to whoever they are about.</summary>
internal abstract class ExportedRows
{
    public abstract Type Entity { get; }

    /// <summary>Columns that are somebody else's, or of use to nobody but the product.</summary>
    public abstract IReadOnlyList<string> LeftOut { get; }

    public abstract Task<IReadOnlyList<JsonObject>> ReadAsync(SystemScope system, IModel model, Traces.PersonTraces traces, CancellationToken ct);

    public IEnumerable<IProperty> Columns(IModel model)
        => model.FindEntityType(Entity)!.GetProperties().Where(column => column.PropertyInfo is not null && !LeftOut.Contains(column.Name)).OrderBy(column => column.Name, StringComparer.Ordinal);
}

/// <inheritdoc />
/// <param name="of">Which rows.</param>
/// <param name="leftOut">Which columns are not told.</param>
internal sealed class ExportedRows<T>(Func<Traces.PersonTraces, Expression<Func<T, bool>>> of, params string[] leftOut) : ExportedRows
    where T : class
{
    public override Type Entity => typeof(T);

    public override IReadOnlyList<string> LeftOut => leftOut;

    /// <summary>Takes out of a row what only belongs to the other of two.</summary>
    public Action<JsonObject, T, Traces.PersonTraces>? Trim { get; init; }

    public override async Task<IReadOnlyList<JsonObject>> ReadAsync(SystemScope system, IModel model, Traces.PersonTraces traces, CancellationToken ct)
    {
        var rows = await system.All<T>().AsNoTracking().Where(of(traces)).ToListAsync(ct);
        return [.. rows.Select(row => Write(row, model, traces)).OrderBy(row => row.ToJsonString(), StringComparer.Ordinal)];
    }

    private JsonObject Write(T row, IModel model, Traces.PersonTraces traces)
    {
        var written = new JsonObject();
        foreach (var column in Columns(model))
        {
            written[PersonExport.NameOf(column)] = column.PropertyInfo!.GetValue(row) is { } value ? JsonNode.Parse(Json.Write(value)) : null;
        }

        Trim?.Invoke(written, row, traces);
        return written;
    }
}
