using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Execution.Incremental;

/// <summary>
/// What a client has when the last response of an answer was merged into the first. Merging breaks with a sentence when a response breaks
/// the laws of the protocol.
/// </summary>
internal sealed class MergedAnswer
{
    private readonly Dictionary<string, PendingNotice> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public MergedAnswer(IReadOnlyList<JsonObject> responses)
    {
        var first = responses[0];
        Data = first["data"]?.DeepClone();
        IsRequestError = !first.ContainsKey("data");
        Errors.AddRange(ErrorsOf(first));
        IsIncremental = first.ContainsKey("hasNext");
        Law(IsIncremental || (responses.Count == 1 && !first.ContainsKey("pending")), "only an answer in several responses has notices");
        for (var index = 0; index < responses.Count && IsIncremental; index++)
        {
            Merge(responses[index], isFirst: index == 0, isLast: index == responses.Count - 1);
        }

        Law(open.Count == 0, "everything pending is completed");
    }

    public JsonNode? Data { get; }

    public bool IsRequestError { get; }

    public bool IsIncremental { get; }

    /// <summary>The errors of what was delivered.</summary>
    public List<ExecutionError> Errors { get; } = [];

    /// <summary>Everything that was pending at some time.</summary>
    public List<PendingNotice> Notices { get; } = [];

    private static void Law(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"It is not so that {law}.");
        }
    }

    private static IEnumerable<ExecutionError> ErrorsOf(JsonObject entry) =>
        entry["errors"] is JsonArray errors ? errors.Select(error => ExecutionError.Of(error!.AsObject())) : [];

    private static IReadOnlyList<JsonObject> ListOf(JsonObject response, string key)
    {
        if (!response.TryGetPropertyValue(key, out var list))
        {
            return [];
        }

        Law(list!.AsArray().Count > 0, $"the list \"{key}\" is left out when it is empty");
        return [.. list.AsArray().Select(entry => entry!.AsObject())];
    }

    private void Merge(JsonObject response, bool isFirst, bool isLast)
    {
        Law((bool)response["hasNext"]! == !isLast, "hasNext is false in the last response and nowhere else");
        Law(isFirst == response.ContainsKey("data"), "the first response has data and the others have not");
        Law(isFirst || !response.ContainsKey("errors"), "later responses have no errors of their own");
        foreach (var notice in ListOf(response, "pending"))
        {
            var id = (string)notice["id"]!;
            Law(used.Add(id), "an id is pending once");
            open.Add(id, new PendingNotice([.. notice["path"]!.AsArray().Select(segment => segment!.ToString())], (string?)notice["label"]));
            Notices.Add(open[id]);
        }

        Law(!isFirst || Notices.Count > 0, "something is pending after the first response");
        foreach (var entry in ListOf(response, "incremental"))
        {
            Deliver(entry);
        }

        foreach (var completion in ListOf(response, "completed"))
        {
            Law(open.Remove((string)completion["id"]!, out var notice), "an id is completed once, after it was pending");
            notice!.Errors.AddRange(ErrorsOf(completion));
            notice.IsFailed = completion.ContainsKey("errors");
        }
    }

    private void Deliver(JsonObject entry)
    {
        Law(open.TryGetValue((string)entry["id"]!, out var notice), "what is delivered was pending and is not completed");
        IEnumerable<string> subPath = entry["subPath"] is JsonArray below ? below.Select(segment => segment!.ToString()) : [];
        var target = At(notice!.Path.Concat(subPath));
        if (entry["items"] is JsonArray items)
        {
            Law(target is JsonArray && items.Count > 0, "items come to a list");
            notice.ItemCount += items.Count;
            foreach (var item in items)
            {
                target!.AsArray().Add(item?.DeepClone());
            }
        }
        else
        {
            Law(target is JsonObject, "data comes to an object");
            Add(target!.AsObject(), entry["data"]!.AsObject());
        }

        Errors.AddRange(ErrorsOf(entry));
    }

    private JsonNode? At(IEnumerable<string> path)
    {
        var node = Data;
        foreach (var segment in path)
        {
            node = node is JsonArray list ? list[int.Parse(segment)] : node![segment];
        }

        return node;
    }

    private static void Add(JsonObject target, JsonObject data)
    {
        foreach (var (key, value) in data)
        {
            Law(!target.ContainsKey(key), $"the field \"{key}\" comes once");
            target[key] = value?.DeepClone();
        }
    }
}

/// <summary>A deferred fragment or streamed list that was pending at some time, and how it ended.</summary>
internal sealed record PendingNotice(string[] Path, string? Label)
{
    public List<ExecutionError> Errors { get; } = [];

    public bool IsFailed { get; set; }

    public int ItemCount { get; set; }

    public string Key => $"{string.Join('.', Path)} \"{Label}\"{(IsFailed ? " failed" : "")}";
}
