using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>What one response of an incremental answer says, collected before it is written (Incremental Stream of the incremental delivery proposal).</summary>
internal sealed class IncrementalPayload
{
    private readonly List<PendingResult> pending = [];
    private readonly List<Entry> incremental = [];
    private readonly List<(PendingResult Result, IReadOnlyList<GraphQLError> Errors)> completed = [];

    public bool IsEmpty => pending.Count == 0 && incremental.Count == 0 && completed.Count == 0;

    /// <summary>How many errors it tells.</summary>
    public int ErrorCount => incremental.Sum(entry => entry.Errors.Count) + completed.Sum(entry => entry.Errors.Count);

    public void Announce(PendingResult result) => pending.Add(result);

    public void Deliver(DeferredPart part, DeferredFragment fragment) => incremental.Add(new Entry(fragment, part.Path, part.Json, part.Errors));

    public void Deliver(StreamedList list, Range json, IReadOnlyList<GraphQLError> errors) =>
        incremental.Add(new Entry(list, list.Path, json, errors));

    public void Complete(PendingResult result, IReadOnlyList<GraphQLError> errors) => completed.Add((result, errors));

    /// <summary>Writes the entries, each after a comma, and forgets them.</summary>
    /// <param name="response">Where they are written.</param>
    /// <param name="json">What the ranges of delivered data lie in.</param>
    /// <param name="hasNext">Whether another response follows.</param>
    public void Write(ResponseBuffer response, ReadOnlySpan<byte> json, bool hasNext)
    {
        WritePending(response);
        if (incremental.Count > 0)
        {
            response.Raw(",\"incremental\":["u8);
            for (var index = 0; index < incremental.Count; index++)
            {
                response.Raw(index == 0 ? ""u8 : ","u8);
                Write(response, incremental[index], json);
            }

            response.Byte((byte)']');
        }

        WriteCompleted(response);
        response.Raw(hasNext ? ",\"hasNext\":true"u8 : ",\"hasNext\":false"u8);
        Clear();
    }

    private void WritePending(ResponseBuffer response)
    {
        for (var index = 0; index < pending.Count; index++)
        {
            response.Raw(index == 0 ? ",\"pending\":["u8 : ","u8);
            WriteId(response, pending[index]);
            response.Raw(",\"path\":"u8);
            ResponseErrors.WriteSegments(response, pending[index].Path?.ToSegments() ?? []);
            if (pending[index].Label is { } label)
            {
                response.Raw(",\"label\":"u8);
                response.String(label);
            }

            response.Byte((byte)'}');
        }

        response.Raw(pending.Count == 0 ? ""u8 : "]"u8);
    }

    private static void Write(ResponseBuffer response, in Entry entry, ReadOnlySpan<byte> json)
    {
        WriteId(response, entry.Result);
        if (entry.Result is StreamedList)
        {
            response.Raw(",\"items\":["u8);
            response.Raw(json[entry.Json]);
            response.Byte((byte)']');
        }
        else
        {
            if (entry.Path?.Length > entry.Result.PathLength)
            {
                response.Raw(",\"subPath\":"u8);
                ResponseErrors.WriteSegments(response, entry.Path.ToSegments().AsSpan(entry.Result.PathLength));
            }

            response.Raw(",\"data\":"u8);
            response.Raw(json[entry.Json]);
        }

        WriteErrors(response, entry.Errors);
        response.Byte((byte)'}');
    }

    private void WriteCompleted(ResponseBuffer response)
    {
        for (var index = 0; index < completed.Count; index++)
        {
            response.Raw(index == 0 ? ",\"completed\":["u8 : ","u8);
            WriteId(response, completed[index].Result);
            WriteErrors(response, completed[index].Errors);
            response.Byte((byte)'}');
        }

        response.Raw(completed.Count == 0 ? ""u8 : "]"u8);
    }

    private static void WriteId(ResponseBuffer response, PendingResult result)
    {
        response.Raw("{\"id\":\""u8);
        response.Number(result.Id);
        response.Byte((byte)'"');
    }

    private static void WriteErrors(ResponseBuffer response, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            response.Byte((byte)',');
            ResponseErrors.Write(response, errors);
        }
    }

    private void Clear()
    {
        pending.Clear();
        incremental.Clear();
        completed.Clear();
    }

    private readonly record struct Entry(PendingResult Result, ResponsePath? Path, Range Json, IReadOnlyList<GraphQLError> Errors);
}
