"""A person's word on advertisers: these two are one, this one is two, these are not one."""
