namespace CrossMentor.GraphQL.AspNetCore.Ide;

/// <summary>The texts that pages are made of, as they travel in the assembly.</summary>
internal static class IdeText
{
    // A carriage return would not survive the browser's parser, and a hash over the text would not fit.
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(IdeText).Assembly.GetManifestResourceStream($"Ide/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
