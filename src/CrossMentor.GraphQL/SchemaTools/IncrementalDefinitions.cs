namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>The directives of incremental delivery. They are an option: a schema has them if its SDL does.</summary>
public static class IncrementalDefinitions
{
    /// <summary>SDL that a schema needs for answers in several responses.</summary>
    public const string Text = """
        "Lets the fragment come after the rest of the response."
        directive @defer(
          "Deferred when true."
          if: Boolean! = true
          "What the response calls the fragment; unique in the document."
          label: String
        ) on FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Lets the items of the list come after the rest of the response."
        directive @stream(
          "Streamed when true."
          if: Boolean! = true
          "What the response calls the list; unique in the document."
          label: String
          "How many items come with the list itself."
          initialCount: Int! = 0
        ) on FIELD
        """;
}
