namespace CrossMentor.Host.Configuration;

/// <summary>Whether a browser that opens the GraphQL address sees a page to try operations.</summary>
internal enum IdeServing
{
    /// <summary>In the environment Development, and not elsewhere.</summary>
    Auto,

    Off,

    /// <summary>GraphiQL where it was built, and the page of our own elsewhere.</summary>
    On,

    /// <summary>The page of our own, even where GraphiQL was built.</summary>
    Own,
}
