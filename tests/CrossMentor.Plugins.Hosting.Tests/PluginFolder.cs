namespace CrossMentor.Plugins.Hosting.Tests;

/// <summary>A folder of plugin folders that lives as long as a test. Its assemblies are copies of this test assembly, which holds the specimens.</summary>
internal sealed class PluginFolder : IDisposable
{
    public PluginFolder() => Path = Directory.CreateTempSubdirectory("crossmentor-plugins-").FullName;

    /// <summary>Where the product's own plugins lie.</summary>
    public static string BuiltIn => System.IO.Path.Combine(AppContext.BaseDirectory, "plugins");

    public string Path { get; }

    public static string Manifest(string pluginId, string kind, string typeName, string extra = "") => $$"""
        {
          "manifestVersion": 1,
          "id": "specimens.package",
          "version": "1.2.3",
          "sdk": "[1.0.0,2.0.0)",
          "assembly": "Specimens.dll",
          "text": "Specimens.",
          "plugins": [
            {
              "id": "{{pluginId}}",
              "kind": "{{kind}}",
              "type": "{{typeName}}",
              "label": "Specimen",
              "text": "A specimen."{{extra}}
            }
          ]
        }
        """;

    /// <summary>A manifest for one class of this assembly, by the id of its mark.</summary>
    public static string ManifestOf<TPlugin>(string kind, string extra = "") => Manifest(IdOf<TPlugin>(), kind, typeof(TPlugin).FullName!, extra);

    public static string IdOf<TPlugin>() => ((Sdk.MatchingPluginAttribute)Attribute.GetCustomAttribute(typeof(TPlugin), typeof(Sdk.MatchingPluginAttribute))!).Id;

    public PluginFolder With(string manifest, string name = "package", bool withAssembly = true)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;
        File.WriteAllText(System.IO.Path.Combine(folder, "plugin.json"), manifest);
        if (withAssembly)
        {
            File.Copy(typeof(PluginFolder).Assembly.Location, System.IO.Path.Combine(folder, "Specimens.dll"));
        }

        return this;
    }

    public PluginCatalogue Discover() => PluginCatalogue.Discover(Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
