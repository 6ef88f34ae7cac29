using System.Text.Json.Serialization;

namespace CrossMentor.Benchmarks.Pairing;

/// <summary>The body of an answer with pairs, for servers that serialise objects.</summary>
public sealed record PairsAnswer(PairsData Data);

/// <summary>What stands under <c>data</c>.</summary>
public sealed record PairsData(Pair[] Pairs);

/// <summary>The body of the answer to <c>{ __typename }</c>.</summary>
public sealed record TypeNameAnswer(TypeNameData Data);

/// <summary>What stands under <c>data</c>.</summary>
public sealed record TypeNameData([property: JsonPropertyName("__typename")] string TypeName);

/// <summary>Serialisers made at build time for everything the hand-written endpoint answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PairsAnswer))]
[JsonSerializable(typeof(TypeNameAnswer))]
[JsonSerializable(typeof(Servers.ServerCounters))]
internal sealed partial class PairJson : JsonSerializerContext;
