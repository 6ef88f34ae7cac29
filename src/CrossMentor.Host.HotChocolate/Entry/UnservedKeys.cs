using CrossMentor.GraphQL.AspNetCore.Documents;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>The keys of the configuration that mean nothing here. Whoever sets one is told at start, instead of relying on it.</summary>
internal static class UnservedKeys
{
    private const string Section = "CrossMentor:GraphQL";
    private const string Advice = "Use CrossMentor.Host.";

    public static IReadOnlyList<ConfigurationProblem> In(GraphQLEndpointOptions options)
    {
        List<ConfigurationProblem> problems = [];
        if (options.Documents.Trusted != TrustedDocumentsMode.Off || options.Documents.Persisted)
        {
            problems.Add(new($"{Section}:Documents", $"asks for trusted or persisted documents, which this host does not serve. {Advice}"));
        }

        if (options.Ide is not (IdeServing.Auto or IdeServing.Off))
        {
            problems.Add(new($"{Section}:Ide", $"is {options.Ide}, and this host has no page to try operations. {Advice}"));
        }

        var limits = new GraphQLLimitOptions();
        AddIfSet($"{Section}:Limits:PortionItems", options.Limits.PortionItems != limits.PortionItems);
        AddIfSet($"{Section}:Concurrency:Incremental", options.Concurrency.Incremental != new ConcurrencySettings().Incremental);
        if (options.EventStreams.PerClient != new EventStreamSettings().PerClient)
        {
            problems.Add(new($"{Section}:EventStreams:PerClient", $"is set, and this host counts the event streams of all clients together only. {Advice}"));
        }

        return problems;

        void AddIfSet(string key, bool isSet)
        {
            if (isSet)
            {
                problems.Add(new(key, $"is set, and this host sends every answer whole. {Advice}"));
            }
        }
    }
}
