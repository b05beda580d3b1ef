// bUnit has a type of this name, too.
global using TestContext = Xunit.TestContext;
